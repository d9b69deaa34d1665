struct a x = ATTR(S_IRUGO | S_IWUSR, f);
int g(void)
{
	h(S_IRUGO | S_IWUSR);
	h(S_IWUSR | S_IRUGO);
	h(S_IWUSR | S_IRUGO | S_IXUGO);
	return S_IRUGO;
}
