void f(int a)
{
	begin(a);
	log_it(a);
	g(a);
	if (a)
		log_it(a);
	end(a);
	log_it(a);
}
