void g(int a)
{
	f(OLD);
	f(a, OLD);
	f(OLD, a);
	f(a, OLD, b);
	f(OLD, OLD);
	f(a);
}
