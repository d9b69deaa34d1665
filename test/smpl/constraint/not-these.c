int f(int a)
{
	keep(a, OLD);
	take(a, OLD);
	return other(a, OLD) + give(a, OLD);
}
