void f(int a)
{
	get(a);
	if (a)
		return;
	put(a);
}

void g(int a)
{
	get(a);
	if (a)
		work();
	put(a);
}
