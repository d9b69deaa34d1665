void f(int a)
{
	typeof(a) b = a;
	typeof(a) c = b;
}
