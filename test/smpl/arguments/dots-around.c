void h(int x)
{
	f(1, OLD, 2, x);
	f(OLD, x);
	f(1, 2, x);
	f(OLD);
}
