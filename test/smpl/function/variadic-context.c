void log_it(const char *fmt, ...)
{
	go(fmt);
}
