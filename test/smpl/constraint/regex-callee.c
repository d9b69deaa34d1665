void g(void)
{
	my_a(1);
	not_my_b(2);
	my_c(3, 4);
}
