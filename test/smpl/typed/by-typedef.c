typedef int handle_t;
struct s { handle_t h; };
void g(handle_t a, int b, struct s *s)
{
	use(a);
	use(b);
	use(s->h);
}
