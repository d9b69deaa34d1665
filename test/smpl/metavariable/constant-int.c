void g(char *n)
{
	wait(3);
	wait("a");
}
