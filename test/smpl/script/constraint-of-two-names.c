void f(void)
{
	copy(x, x_old);
	copy(x, y_old);
}
