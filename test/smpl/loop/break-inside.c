void f(int a)
{
	begin(a);
	while (a) {
		if (g(a))
			break;
		a--;
	}
	end(a);
}
