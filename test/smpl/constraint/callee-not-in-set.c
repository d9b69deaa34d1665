void g(void)
{
	old_a(NULL, 1);
	other(NULL, 1, 2);
	other(1, NULL);
}
