void k(void)
{
	register_it(&one);
	call(two, one);
	call(one, one);
	call(two, two);
}
