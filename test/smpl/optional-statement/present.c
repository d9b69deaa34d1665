void f(int a)
{
	begin(a);
	log_it(a);
	end(a);
	begin(a);
	end(a);
}
