void f(int x)
{
	start();
	a();
	add(x);
}
