int report(const char *text, int line)
{
	return line;
}
