void f(int a)
{
	begin(a);
	middle(a);
	end(a);
	g(a);
	begin(a);
	end(a);
}
