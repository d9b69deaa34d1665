void f(int a)
{
	begin(a);
	for (;;) {
		if (g(a))
			goto out;
	}
out:
	end(a);
}
