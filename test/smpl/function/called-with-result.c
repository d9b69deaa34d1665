static void run(struct job *j)
{
	work(j);
}
