void log_it(char *fmt, ...)
{
	go(fmt);
}
void log_two(char *fmt, int a)
{
	go(fmt);
}
