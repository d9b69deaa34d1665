void f(int a)
{
	prepare(a);
	work(a);
	finish(a);
}
