void g(int a)
{
	wait(0);
	wait(a);
}
