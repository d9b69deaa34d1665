struct entry { const char *value; int x; } list[] = {
	{
		.value =
#include "list.h"
	},
};
int all(void)
{
	FIXTURES(one) {
		new_fixture(a),
		new_fixture(b),
	};
	FIXTURES(more) {
		new_fixture(a)
	};
	const char *names =
#define NAME(x) " " x
#include "names.h"
#undef NAME
	;
	use(one, more, names);
	return 0;
}
static QUEUE_HEAD(, item)
	enabled = QUEUE_INIT(&enabled);
#include MANIFEST(one.bin.h)
WRAPPER(get, void *, (voice *hw, size_t *size), (hw, size))
WRAPPER(put, size_t, (voice *hw, void *buf, size_t size),
	(hw, buf, size))
SECTION_OF(".init") KEEP(used)
static const void *first = all;

#ifdef SHORT_JUMPS
DECLARE_JUMP(short_jump, 1, 2)
#else
#define is_short_jump(code) 0
#endif
DECLARE_JUMP(jump, 3, 4)
DECLARE_JUMP(call, 5, 6)

static int longest_jump(int code)
{
	return code;
}
