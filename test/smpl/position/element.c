void first(void)
{
	magic();
}

int second(void)
{
	return 1 + magic();
}
