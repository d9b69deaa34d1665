void f(int a)
{
	x_call(1);
	x_call(2);
	x_call(3);
}
