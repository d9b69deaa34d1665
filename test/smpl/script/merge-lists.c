void k(void)
{
	note(b);
	note(a);
	finish();
}
