void f(int a)
{
	for_each_cpu(a)
		g(a);
	list_for_each(a)
		g(a);
}
