static int fb0(void)
{
	i--;
	if (f())
		init();
	return s.next;
}
