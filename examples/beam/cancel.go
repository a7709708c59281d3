package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	jobpb "github.com/apache/beam/sdks/v2/go/pkg/beam/model/jobmanagement_v1"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/options/jobopts"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/util/grpcx"
)

// appName is the pipeline option that has the name of a job as it was submitted; of
// JobName a job server makes one of its own.
const appName = "beam:option:app_name:v1"

// cancel has a job server cancel its jobs of a name. Beam leaves a job running when the
// program that submitted it is interrupted, unless the workers are in that program.
func cancel(ctx context.Context, endpoint, name string) error {
	ctx, stop := context.WithTimeout(context.WithoutCancel(ctx), 30*time.Second)
	defer stop()
	conn, err := grpcx.Dial(ctx, endpoint, 10*time.Second)
	if err != nil {
		return err
	}
	defer conn.Close()
	client := jobpb.NewJobServiceClient(conn)
	jobs, err := client.GetJobs(ctx, &jobpb.GetJobsRequest{})
	if err != nil {
		return err
	}
	found := false
	var errs []error
	for _, job := range jobs.GetJobInfo() {
		if job.GetPipelineOptions().GetFields()[appName].GetStringValue() != name {
			continue
		}
		found = true
		if !ended(job.GetState()) {
			_, err := client.Cancel(ctx, &jobpb.CancelJobRequest{JobId: job.GetJobId()})
			errs = append(errs, err)
		}
	}
	if !found {
		return fmt.Errorf("it has no job named %s", name)
	}
	return errors.Join(errs...)
}

func ended(state jobpb.JobState_Enum) bool {
	switch state {
	case jobpb.JobState_DONE, jobpb.JobState_FAILED, jobpb.JobState_CANCELLED, jobpb.JobState_UPDATED, jobpb.JobState_DRAINED:
		return true
	}
	return false
}

// interrupted cancels the job that was submitted, where it runs on a job server.
func (o *options) interrupted(ctx context.Context) error {
	if o.prism() || *jobopts.Endpoint == "" {
		return nil
	}
	if err := cancel(ctx, *jobopts.Endpoint, *jobopts.JobName); err != nil {
		return fmt.Errorf("the job on %s may still run: %w", *jobopts.Endpoint, err)
	}
	return nil
}
