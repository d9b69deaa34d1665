void f(int *a)
{
	drop(a);
	g();
	use(a);
}

void h(int *a)
{
	drop(a);
	use(a);
}
