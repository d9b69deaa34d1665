void f(void)
{
	wait();
	wait(queue);
	wake();
	wake(queue, all);
}
