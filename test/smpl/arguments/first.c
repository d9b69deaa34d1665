void f(int a, int b)
{
	send(a);
	send(a, b);
	send(a, b, a + b);
}
