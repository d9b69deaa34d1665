static int (*a)(void) = NULL;
void g(void)
{
	char *(*b)(void) = NULL;
}
