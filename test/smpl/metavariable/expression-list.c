void g(int a)
{
	log_a(a, 1);
	log_b();
	log_c(a);
}
