void g(void)
{
	a_b();
	b_z();
	b_c();
}
