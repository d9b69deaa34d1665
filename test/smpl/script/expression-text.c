void f(int a)
{
	show(a+1);
	show(g(a,2));
}
