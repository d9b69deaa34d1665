#ifdef X
void f(void)
{
	old();
}
#endif /* X */
#if 0
void g(void)
{
	old();
}
#endif X
