void f(int a)
{
	hit(a);
	hit(2);
}
