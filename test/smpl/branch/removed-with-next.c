void plain(void)
{
	a();
}

void early(int done)
{
	if (done)
		return;
	a();
}
