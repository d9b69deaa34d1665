struct s a = {};
struct s b = {
};
struct s c = { };
void f(void)
{
	struct s d = {
	};
	struct s e = {};
}
