void f(int a)
{
	begin(a);
	flush(a);
	end(a);
	begin(a);
	end(a);
}
