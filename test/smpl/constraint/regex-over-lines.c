int f(void)
{
	return old_a + old_b + old_c + mold_b;
}
