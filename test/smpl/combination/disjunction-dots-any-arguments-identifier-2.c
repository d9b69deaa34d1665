static int fa0(void)
{
	y += ~ret;
		unlock();
}
