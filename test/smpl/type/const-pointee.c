int walk(char *const *names, const char *text, char **const end)
{
	return 0;
}
