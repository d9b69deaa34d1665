int report(const char *text, ...)
{
	return 0;
}

int note(const char *text)
{
	return 0;
}
