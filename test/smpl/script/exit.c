void f(int a)
{
	hit(a);
}
