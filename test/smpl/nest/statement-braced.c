void f(int a)
{
	begin(a);
	log_it(a);
	if (a) {
		g(a);
		log_it(a);
	}
	end(a);
	log_it(a);
}
