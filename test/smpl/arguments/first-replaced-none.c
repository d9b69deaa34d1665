void h(int job)
{
	post(job);
	post(3, job);
	post(3, job, job + 1);
	post();
}
