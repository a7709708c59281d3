//go:build !goexperiment.jsonv2

package main

var newerContestants []contestant
