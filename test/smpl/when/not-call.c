void f(int a)
{
	get(a);
	g(a);
	release(a);
}

void h(int a)
{
	get(a);
	put(a);
	release(a);
}
