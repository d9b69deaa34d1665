void g(int a)
{
	work(a);
}
