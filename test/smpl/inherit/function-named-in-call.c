static void worker(void *p)
{
	run(p);
}
static void idle(void *p)
{
	run(p);
}
void start(void)
{
	spawn(worker);
}
