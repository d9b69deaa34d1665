void f(int a)
{
	open_it(a);
	log_it(a);
	log_it(a);
	close_it(a);
	open_it(a);
	close_it(a);
}
