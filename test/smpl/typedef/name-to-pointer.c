int f(handle_t h)
{
	handle_t other = h;

	return g(other);
}
